# Puzzles by recursion: queens, towers, permutations, changes of coins, a maze.
import functools


def queens(n, row=0, columns=frozenset(), up=frozenset(), down=frozenset()):
    if row == n:
        return 1
    return sum(
        queens(n, row + 1, columns | {c}, up | {row + c}, down | {row - c})
        for c in range(n)
        if c not in columns and row + c not in up and row - c not in down
    )


def hanoi(n, a="A", b="B", c="C"):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)


@functools.cache
def change(amount, coins=(50, 20, 10, 5, 2, 1)):
    if amount == 0:
        return 1
    return sum(change(amount - coin, coins[i:]) for i, coin in enumerate(coins) if coin <= amount)


MAZE = ["S.#.....", "..#.###.", ".##.#...", "....#.#E"]


def solve(position, seen):
    y, x = position
    if not (0 <= y < 4 and 0 <= x < 8) or MAZE[y][x] == "#" or position in seen:
        return None
    if MAZE[y][x] == "E":
        return seen + [position]
    steps = ((y, x + 1), (y + 1, x), (y, x - 1), (y - 1, x))
    return next((path for step in steps if (path := solve(step, seen + [position]))), None)


print([queens(n) for n in range(1, 8)], hanoi(3), len(hanoi(8)), change(100))
path = solve((0, 0), [])
print(len(path))
for y, row in enumerate(MAZE):
    print("".join("o" if (y, x) in path else cell for x, cell in enumerate(row)))
