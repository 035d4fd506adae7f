import Foundation
import Glibc
import TestSupport

/// `reprise-fuzz FOLDER SECONDS SEED`, or `reprise-fuzz FOLDER READER FILE` to read one input again.
///
/// What is being tried lies in FOLDER/trying, in a file with the reader's name, so that it is there after a crash.
let words = CommandLine.arguments.dropFirst()
guard words.count == 3 else {
    print("usage: reprise-fuzz FOLDER SECONDS SEED | reprise-fuzz FOLDER READER FILE")
    exit(64)
}
do {
    try run(words)
} catch {
    print("fuzz: \(error)")
    exit(1)
}

func run(_ words: ArraySlice<String>) throws {
    let world = try FuzzWorld(words[1])
    if let seconds = Double(words[2]), let seed = UInt64(words[3]) {
        var fuzzer = try Fuzzer(world, seed: seed)
        try fuzzer.run(for: seconds)
    } else if let reader = FuzzReader.all.first(where: { $0.name == words[2] }) {
        let answer = try world.meet([UInt8](try Data(contentsOf: URL(filePath: words[3]))), reader)
        print(Hidden.escaped(answer))
    } else {
        print("readers: \(FuzzReader.all.map(\.name).joined(separator: ", "))")
        exit(64)
    }
}
