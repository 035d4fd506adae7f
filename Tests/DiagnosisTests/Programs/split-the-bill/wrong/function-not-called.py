# Function not called.
# verdict: wrong-answer
# trap: function-never-called line 4
def split():
    total = int(input())
    friends = int(input())
    share = total // friends
    print(f"Each pays {share // 100}.{share % 100:02d}")
    print(f"Left over: {total % friends}")
