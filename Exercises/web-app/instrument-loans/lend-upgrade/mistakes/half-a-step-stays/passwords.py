"""Passwords are kept as hashes alone: scrypt$N$R$P$SALT$HASH, salt and hash in hex."""

import hashlib
import hmac
import secrets

N, R, P = 8192, 8, 1


def hash_password(password):
    """Returns the text that is kept of a password; never the same twice."""
    salt = secrets.token_bytes(16)
    digest = hashlib.scrypt(password.encode(), salt=salt, n=N, r=R, p=P, dklen=32)
    return f"scrypt${N}${R}${P}${salt.hex()}${digest.hex()}"


def is_password(password, kept):
    """Tells whether a password is the one of which a text is kept."""
    _, n, r, p, salt, digest = kept.split("$")
    digest = bytes.fromhex(digest)
    again = hashlib.scrypt(
        password.encode(), salt=bytes.fromhex(salt), n=int(n), r=int(r), p=int(p), dklen=len(digest)
    )
    return hmac.compare_digest(again, digest)
