total, friends = int(input()), int(input())
print("Each pays {}.{:02}".format(total // friends // 100, total // friends % 100))
print("Left over: {}".format(total % friends))
