# Return prints.
# verdict: wrong-answer
# trap: none
def split(total, friends):
    share = total // friends
    return f"Each pays {share // 100}.{share % 100:02d}", f"Left over: {total % friends}"


total = int(input())
friends = int(input())
print(split(total, friends))
