"""The assistant under blows: killed again and again while people write."""
