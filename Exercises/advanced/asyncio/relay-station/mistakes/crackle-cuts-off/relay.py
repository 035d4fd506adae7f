import asyncio


stations = {}


async def serve(port):
    server = await asyncio.start_server(connection, "127.0.0.1", port)
    async with server:
        await server.serve_forever()


def pass_on(text, sender):
    for name, writer in stations.items():
        if name != sender:
            writer.write(text.encode() + b"\n")


async def connection(reader, writer):
    name = None
    try:
        while True:
            line = await reader.readline()
            if not line.endswith(b"\n"):
                break
            text = line.decode().rstrip()
            if name is not None:
                pass_on(f"{name}: {text}", name)
            elif text in stations:
                writer.write(b"taken\n")
                break
            else:
                name = text
                stations[name] = writer
                writer.write(f"welcome {name}\n".encode())
    except ConnectionError:
        pass
    finally:
        if name is not None:
            del stations[name]
            pass_on(f"{name} left", name)
        writer.close()
