# Unpacks a small text into a huge one.
# verdict: memory-limit or time-limit or runtime-error
import zlib

packer = zlib.compressobj(9)
packed = b"".join(packer.compress(bytes(1 << 20)) for _ in range(600)) + packer.flush()
zlib.decompress(packed)
