# Two ends of a socket pair talk, first plainly and then through asyncio.
import asyncio
import selectors
import socket

left, right = socket.socketpair()
print(left.family.name, left.type.name, left.send(b"hello"), right.recv(3), right.recv(10))
right.setblocking(False)
try:
    right.recv(1)
except BlockingIOError as error:
    print(error)
selector = selectors.DefaultSelector()
selector.register(right, selectors.EVENT_READ, "right end")
print(selector.select(0), left.sendall(b"x"), [(key.data, mask) for key, mask in selector.select(1)])
selector.close()
left.shutdown(socket.SHUT_WR)
print(right.recv(9), right.recv(9), left.close(), right.close(), left.fileno())


async def serve(sock):
    reader, writer = await asyncio.open_unix_connection(sock=sock)
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
    writer.close()
    await writer.wait_closed()


async def main():
    here, there = socket.socketpair()
    server = asyncio.create_task(serve(there))
    reader, writer = await asyncio.open_unix_connection(sock=here)
    for word in ("one", "two"):
        writer.write(word.encode() + b"\n")
        print(await reader.readline())
    writer.write_eof()
    print(await reader.read(), await server)
    writer.close()
    loop = asyncio.get_running_loop()
    a, b = socket.socketpair()
    a.setblocking(False), b.setblocking(False)
    await loop.sock_sendall(a, b"raw")
    print(await loop.sock_recv(b, 10))
    a.close(), b.close()


asyncio.run(main())
