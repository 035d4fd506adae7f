lines = []
lines.append(int(input()))
lines.append(int(input()))
share = lines[0] // lines[1]
out = ["Each pays %s.%s" % (share // 100, ("0" + str(share % 100))[-2:]), "Left over: %s" % (lines[0] % lines[1])]
print("\n".join(out))
