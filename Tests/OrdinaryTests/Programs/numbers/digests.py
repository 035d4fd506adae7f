# Checksums, keyed digests and random tokens.
import hashlib
import hmac
import secrets
import uuid

for name in ("md5", "sha1", "sha256", "sha512", "sha3_256", "blake2b"):
    print(f"{name:9}", hashlib.new(name, b"reprise").hexdigest()[:32])
digest = hashlib.sha256()
for part in (b"rep", b"rise"):
    digest.update(part)
print(digest.hexdigest() == hashlib.sha256(b"reprise").hexdigest(), digest.digest_size, digest.block_size)
print(hashlib.pbkdf2_hmac("sha256", b"secret", b"salt", 1000).hex()[:16], hashlib.shake_128(b"x").hexdigest(4))
print(hashlib.blake2b(b"x", digest_size=8, key=b"k").hexdigest())
print(hmac.new(b"key", b"message", "sha256").hexdigest()[:16], hmac.compare_digest("a", "a"))
print(len(secrets.token_hex(8)), len(secrets.token_bytes(5)), secrets.randbelow(1), secrets.choice("x"))
print(uuid.uuid5(uuid.NAMESPACE_DNS, "example.org"), uuid.uuid3(uuid.NAMESPACE_URL, "x"), uuid.uuid4().version)
print(uuid.UUID(int=7), uuid.UUID("12345678-1234-5678-1234-567812345678").fields[0], uuid.uuid1().variant)
try:
    hashlib.new("no-such-digest")
except ValueError as error:
    print(error)
