# Recurses deeper than the interpreter's limit, on a large stack of its own, as contest programs do.
import sys
import threading


def depth(tree):
    return 1 + depth(tree[0]) if tree else 0


def main():
    tree = []
    for _ in range(20_000):
        tree = [tree]
    print(depth(tree))
    while tree:
        tree = tree[0]


sys.setrecursionlimit(100_000)
threading.stack_size(64 << 20)
thread = threading.Thread(target=main)
thread.start()
thread.join()
