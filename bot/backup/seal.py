"""The seal of a backup: who has the key made it, and nobody has changed it since.

Checksums alone tell of damage and of nothing else: whoever can write a file can write its checksums. The seal is a
keyed hash of the manifest, which names every other entry with its checksum, so it covers them all.
"""

import hashlib
import hmac

ENTRY = "manifest.hmac"
LENGTH = 64  # hexadecimal digits


def seal_of(manifest: bytes, key: str) -> str:
    """The seal of a manifest as it stands in the archive, to the byte."""
    return hmac.new(key.encode(), manifest, hashlib.sha256).hexdigest()


def doubt(manifest: bytes, seal: str | None, key: str) -> str | None:
    """Why the key does not vouch for a manifest; None when it does."""
    if seal is None:
        return "it has no seal, so nobody can tell who made it"
    if not hmac.compare_digest(seal.encode(), seal_of(manifest, key).encode()):
        return "its seal does not fit: it was sealed with another key, or changed since"
    return None
