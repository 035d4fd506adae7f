# Turns bytes into text and back.
import base64
import binascii
import quopri
import zlib

data = "Grüße, 世界!".encode()
for name in ("b64", "b32", "b16", "b85", "a85", "urlsafe_b64"):
    encode, decode = getattr(base64, name + "encode"), getattr(base64, name + "decode")
    print(name, encode(data).decode(), decode(encode(data)) == data)
print(data.hex(" ", 4), bytes.fromhex("4869 21"), binascii.crc32(data), zlib.adler32(data))
print(quopri.encodestring(data).decode(), binascii.hexlify(b"\x00\xff"))
for bad in ("abc", "a!c="):
    try:
        print(base64.b64decode(bad, validate=True))
    except binascii.Error as error:
        print("error:", error)
packed = zlib.compress(b"abc" * 1000, 9)
print(len(packed) < 50, zlib.decompress(packed)[:6])
try:
    zlib.decompress(packed[:-3])
except zlib.error as error:
    print(error)
