# Random numbers that come out the same each time.
import random

random.seed(2024)
print([random.randint(1, 6) for _ in range(10)], random.random(), random.uniform(1, 2))
print(random.choice("abc"), random.choices(["x", "y"], weights=[9, 1], k=6), random.sample(range(100), 4))
deck = list(range(10))
random.shuffle(deck)
print(deck, round(random.gauss(0, 1), 9), random.getrandbits(40), random.randrange(0, 100, 7))
state = random.getstate()
first = [random.expovariate(1.5) for _ in range(3)]
random.setstate(state)
print(first == [random.expovariate(1.5) for _ in range(3)])
own = random.Random("a text as seed")
print(own.random(), own.triangular(0, 1), own.betavariate(2, 3), own.randbytes(4))
inside = sum(own.random() ** 2 + own.random() ** 2 <= 1 for _ in range(20000))
print("pi is about", 4 * inside / 20000)
unseeded = {random.Random().random() for _ in range(3)} | {random.SystemRandom().random() for _ in range(3)}
print(len(unseeded))
