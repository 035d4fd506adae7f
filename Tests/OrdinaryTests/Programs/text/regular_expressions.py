# Takes a server's log apart.
import re

LOG = """\
2024-03-01 10:15:02 [INFO] user=ada action=login ms=12
2024-03-01 10:15:40 [WARN] user=bob action=upload ms=845
not a log line
2024-03-01 10:16:11 [INFO] user=ada action=logout ms=3
"""

LINE = re.compile(
    r"""
    ^(?P<day>\d{4}-\d\d-\d\d)\s(?P<clock>[\d:]+)\s
    \[(?P<level>[A-Z]+)\]\s
    user=(?P<user>\w+)\s action=(?P<action>\w+)\s ms=(?P<ms>\d+)$
    """,
    re.VERBOSE,
)

for line in LOG.splitlines():
    match = LINE.match(line)
    print(match.groupdict() if match else "skipped: " + line)

print(re.sub(r"(\w+)@(\w+)\.org", lambda m: m[2] + " of " + m[1].title(), "ada@math.org and bob@art.org"))
print(re.split(r"\s*[,;]\s*", "one , two;three ;four"))
print([m.span() for m in re.finditer(r"(?<=a)b+(?!c)", "abb abc abbb")])
print(re.findall(r"(?i)\bthe\b", "The other the THE then"))
print(re.escape("1+1=2?"), re.fullmatch(r"[^\W\d_]+", "Äöß") is not None)
try:
    re.compile("(unclosed")
except re.error as error:
    print("error:", error)
