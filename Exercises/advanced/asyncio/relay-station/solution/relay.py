import asyncio


class Relay:
    """Passes on to all stations what one of them says."""

    def __init__(self):
        self.stations = {}

    async def meet(self, reader, writer):
        """Look after one connection, until it ends."""
        try:
            name = await read_text(reader)
            if name in self.stations:
                writer.write(b"taken\n")
            elif name is not None:
                writer.write(f"welcome {name}\n".encode())
                await self.listen(name, reader, writer)
        except ConnectionError:
            pass  # broken; whoever was there is signed off already
        finally:
            writer.close()

    async def listen(self, name, reader, writer):
        """Pass on what a station says, and tell when it is gone."""
        self.stations[name] = writer
        try:
            while (text := await read_text(reader)) is not None:
                self.tell_others(name, f"{name}: {text}")
        finally:
            del self.stations[name]
            self.tell_others(name, f"{name} left")

    def tell_others(self, name, text):
        for other, writer in self.stations.items():
            if other != name:
                writer.write(f"{text}\n".encode())


async def read_text(reader):
    """Return the next line that is text, or None at the end."""
    while (line := await reader.readline()).endswith(b"\n"):
        try:
            return line[:-1].decode()
        except UnicodeDecodeError:
            pass
    return None


async def serve(port):
    """Relay between stations at this port."""
    server = await asyncio.start_server(Relay().meet, "127.0.0.1", port)
    async with server:
        await server.serve_forever()
