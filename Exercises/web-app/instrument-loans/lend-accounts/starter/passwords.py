"""Passwords are kept as hashes alone: scrypt$N$R$P$SALT$HASH, salt and hash in hex."""


def hash_password(password):
    """Returns the text that is kept of a password; never the same twice."""


def is_password(password, kept):
    """Tells whether a password is the one of which a text is kept."""
