# input is a nice name for what was put in.
# verdict: runtime-error
# exception: TypeError line 6
# trap: shadowed-builtin line 5
input = int(input())
friends = int(input())
share = input // friends
print(f"Each pays {share // 100}.{share % 100:02d}")
print(f"Left over: {input % friends}")
