import json
from urllib.parse import urlencode
from urllib.request import urlopen

name = input()
address = ...
with urlopen(address) as answer:
    status = ...

late = status["late"]
if late is None:
    words = "does not run"
elif late == 0:
    words = "on time"
elif late == 1:
    words = "1 minute late"
else:
    words = f"{late} minutes late"
print(f"{name} to {status['port']}: {words}")
