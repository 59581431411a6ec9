import ArgumentParser
print("hei")
