# The same text in many encodings, with all that can go wrong.
import codecs
import io

text = "déjà vu €"
for encoding in ("utf-8", "utf-16-le", "utf-8-sig", "latin-1", "cp1252", "cp437", "utf-7", "ascii", "shift_jis", "koi8-r"):
    try:
        data = text.encode(encoding)
        print(f"{encoding:10} {len(data):3} {data!r} {data.decode(encoding) == text}")
    except UnicodeEncodeError as error:
        print(f"{encoding:10} {error}")
for errors in ("strict", "replace", "ignore", "surrogateescape", "backslashreplace"):
    try:
        print(errors, ascii(b"caf\xe9!".decode("utf-8", errors)))
    except UnicodeDecodeError as error:
        print(errors, error.reason, error.start, error.end)
decoder = codecs.getincrementaldecoder("utf-8")()
print([decoder.decode(bytes([byte])) for byte in "né€".encode()])
print(codecs.encode("Hello", "rot13"), codecs.decode("68656c6c6f", "hex"), codecs.lookup("latin1").name)
codecs.register_error("stars", lambda error: ("*" * (error.end - error.start), error.end))
print("naïve café".encode("ascii", "stars"))
print(io.TextIOWrapper(io.BytesIO(b"a\r\nb\rc\n"), newline=None).read().split("\n"))
try:
    "x".encode("no-such-code")
except LookupError as error:
    print(error)
