"""Storage, held on both databases that it promises."""
