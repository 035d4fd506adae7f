# Runs child interpreters from asyncio.
# processes: 8
# needs: full
import asyncio
import sys


async def run(code, text=None):
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    output, _ = await process.communicate(text)
    return output, process.returncode


async def main():
    print(await asyncio.gather(run("print(input() * 2)", b"ab\n"), run("raise SystemExit(4)"), run("print(6 * 7)")))
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", "import time; time.sleep(60)")
    process.kill()
    print(await process.wait())


asyncio.run(main())
