# Lets the event loop handle a signal.
import asyncio
import os
import signal


async def main():
    loop, got = asyncio.get_running_loop(), asyncio.Event()
    loop.add_signal_handler(signal.SIGUSR1, got.set)
    loop.call_later(0.005, os.kill, os.getpid(), signal.SIGUSR1)
    await asyncio.wait_for(got.wait(), 5)
    print("handled", loop.remove_signal_handler(signal.SIGUSR1))
    reader, writer = os.pipe()
    ready = asyncio.Event()
    loop.add_reader(reader, ready.set)
    os.write(writer, b"x")
    await asyncio.wait_for(ready.wait(), 5)
    print("readable", loop.remove_reader(reader), os.read(reader, 1))


asyncio.run(main())
