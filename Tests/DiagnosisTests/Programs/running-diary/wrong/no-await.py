# An asynchronous program, for no good reason.
# verdict: runtime-error
# exception: AttributeError line 21
# trap: forgotten-await line 18
import asyncio
import sys


async def read_diary():
    try:
        with open("diary.txt", encoding="utf-8") as diary:
            return diary.read()
    except FileNotFoundError:
        return ""


async def main():
    text = read_diary()
    if len(sys.argv) == 3:
        entry = f"{sys.argv[1]} {sys.argv[2]}\n"
        if text and not text.endswith("\n"):
            entry = "\n" + entry
        with open("diary.txt", "a", encoding="utf-8") as diary:
            diary.write(entry)
        text += entry
    distances = [int(line.split()[1]) for line in text.splitlines()]
    print(f"Runs: {len(distances)}")
    print(f"Total: {sum(distances) / 1000:.3f} km")
    print(f"Longest: {max(distances, default=0) / 1000:.3f} km")


asyncio.run(main())
