"""Stations that talk by the relay, as standard input says."""

import asyncio
import os
import socket
import struct
import sys

from relay import serve

PORT = 8000
lines = {}


async def connect():
    for attempt in range(100):
        try:
            return await asyncio.open_connection("127.0.0.1", PORT)
        except OSError:
            await asyncio.sleep(0.01)
    raise SystemExit("nobody listens")


def say(text):
    print(text, flush=True)


async def hear(station):
    try:
        line = await asyncio.wait_for(lines[station][0].readline(), 1)
    except asyncio.TimeoutError:
        say(f"{station} hears nothing")
        end()
    except ConnectionError:
        say(f"{station} is cut off")
    else:
        heard = line.decode().rstrip()
        say(f"{station} hears: {heard}" if line else f"{station} is cut off")


async def knock(station):
    try:
        _, writer = await asyncio.open_connection("127.0.0.2", PORT)
    except OSError:
        say(f"{station} is not let in")
    else:
        say(f"{station} comes in by 127.0.0.2")
        writer.close()


def end():
    os._exit(0)  # whoever is still connected is not waited for


async def step(station, action, rest):
    if action == "knocks":
        return await knock(station)
    if action in ("connects", "enters"):
        lines[station] = await connect()
    reader, writer = lines[station]
    if action == "enters":
        writer.write(f"{rest or station}\n".encode())
        await hear(station)
    elif action == "says":
        writer.write(f"{rest}\n".encode())
    elif action == "begins":
        writer.write(rest.encode())
    elif action == "crackles":
        writer.write(b"\xff\xfe\n")
    elif action == "hears":
        await hear(station)
    elif action == "leaves":
        writer.close()
    elif action == "breaks":
        # Not even a farewell: the other side gets an error.
        linger = struct.pack("ii", 1, 0)
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        writer.transport.abort()


async def main():
    server = asyncio.create_task(serve(PORT))
    for line in sys.stdin:
        station, action, *rest = line.rstrip("\n").split(" ", 2)
        await step(station, action, "".join(rest))
        if server.done():
            server.result()
            say("serve has ended")
            break
    end()


asyncio.run(main())
