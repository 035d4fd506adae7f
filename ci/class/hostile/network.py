# Connects to whoever listens on this machine and says nonsense; then to an address that belongs to nobody (RFC 5737).
import socket

ports = []
try:
    with open("/proc/net/tcp") as file:
        ports = [int(line.split()[1].split(":")[1], 16) for line in file.readlines()[1:]]
except OSError:
    pass
for host, port in [("127.0.0.1", port) for port in set(ports)] + [("192.0.2.1", 80)]:
    try:
        with socket.create_connection((host, port), timeout=0.2) as connection:
            connection.sendall(b"\x00" * 1000)
    except OSError:
        pass


def ranking(results):
    return results
