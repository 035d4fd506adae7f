# The whole of itertools on small inputs.
import itertools
import operator

print(list(itertools.accumulate([1, 2, 3, 4], operator.mul)), list(itertools.chain("ab", [1], ())))
print(["".join(p) for p in itertools.permutations("abc", 2)], list(itertools.combinations(range(4), 3)))
print(list(itertools.product([0, 1], repeat=2)), list(itertools.combinations_with_replacement("xy", 2)))
print([(key, len(list(group))) for key, group in itertools.groupby("aaabccd")])
print(list(itertools.islice(itertools.count(10, 5), 3)), list(itertools.compress("abcd", [1, 0, 1, 0])))
print(list(itertools.takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(itertools.dropwhile(lambda x: x < 3, [1, 2, 3, 1])))
print(list(itertools.zip_longest("ab", "xyz", fillvalue="-")), list(itertools.pairwise([1, 4, 9])))
print(list(itertools.starmap(pow, [(2, 3), (3, 2)])), list(itertools.filterfalse(str.isdigit, "a1b2")))
first, second = itertools.tee(iter([1, 2, 3]))
print(next(first), list(second), list(first), list(itertools.repeat("x", 2)))
spinner = itertools.cycle("|/-")
print("".join(next(spinner) for _ in range(7)))
