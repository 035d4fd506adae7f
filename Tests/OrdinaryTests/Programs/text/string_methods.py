# A tour of the methods of str.
import string

line = "  The quick  brown fox\t"
print(repr(line.strip()), line.split(), line.split(" "))
print("a=b=c".partition("="), "a=b=c".rpartition("="), "a,b,c".rsplit(",", 1))
print("title case it's".title(), string.capwords("title case it's"))
print("x".center(7, "-"), "7".zfill(3), "-7".zfill(4), "ab\tc".expandtabs(4))
print("prefix-name".removeprefix("prefix-"), "name.txt".removesuffix(".txt"))
print("abc".translate(str.maketrans("abc", "xyz")), "banana".translate(str.maketrans("", "", "an")))
print("one\r\ntwo\x0bthree\u2028four".splitlines())
print("abc" < "abd", "Z" < "a", max("hello"), "ababab".count("aba"), "hello".find("z"))
template = string.Template("$who owes $$${amount} to ${whom}")
print(template.substitute(who="Ada", amount=5, whom="Bob"), template.safe_substitute(who="Ada"))
try:
    template.substitute(who="Ada")
except KeyError as error:
    print("missing", error)
print("{0:>8}|{0:<8}|{name!r:^10}".format("mid", name="n"), "{0[1]} {0[2]}".format([1, 2, 3]))
rot13 = str.maketrans(
    string.ascii_letters, "".join(s[13:] + s[:13] for s in (string.ascii_lowercase, string.ascii_uppercase))
)
print("Hello".translate(rot13), "Hello".translate(rot13).translate(rot13), "Hello".swapcase())
