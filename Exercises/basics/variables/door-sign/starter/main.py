print("Reading room")
print("Please come in")
print("Open until 18:00")
