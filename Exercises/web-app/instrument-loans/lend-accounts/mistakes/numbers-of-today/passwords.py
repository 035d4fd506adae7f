"""Passwords and what is kept of them."""

from hashlib import scrypt
from hmac import compare_digest
from os import urandom

NUMBERS = {"n": 8192, "r": 8, "p": 1}


def make_hash(password, salt, length=32):
    return scrypt(password.encode("utf-8"), salt=salt, dklen=length, **NUMBERS)


def hash_password(password):
    salt = urandom(16)
    parts = ["scrypt", *NUMBERS.values(), salt.hex(), make_hash(password, salt).hex()]
    return "$".join(map(str, parts))


def is_password(password, kept):
    salt, old = [bytes.fromhex(part) for part in kept.split("$")[-2:]]
    return compare_digest(make_hash(password, salt, len(old)), old)
