# Name guard typo.
# verdict: wrong-answer
# trap: main-guard line 12
def main():
    total = int(input())
    friends = int(input())
    share = total // friends
    print(f"Each pays {share // 100}.{share % 100:02d}")
    print(f"Left over: {total % friends}")


if __name__ == "main":
    main()
