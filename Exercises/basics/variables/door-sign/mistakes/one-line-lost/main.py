print("Reading room")
print("Open until 18:00")
