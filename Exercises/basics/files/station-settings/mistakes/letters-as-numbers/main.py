import json
import sys

with open("settings.json", encoding="utf-8") as file:
    settings = json.load(file)

settings["interval"] = int(sys.argv[1])

with open("settings.json", "w", encoding="utf-8") as file:
    json.dump(settings, file, ensure_ascii=False, indent=2)

print(json.dumps(settings, indent=2))
