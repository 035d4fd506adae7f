import Foundation
import Glibc
import System
import TestSupport

/// Turns the seeds of each reader into inputs that nobody has written, and keeps those that are answered in a new way.
struct Fuzzer {
    private let world: FuzzWorld
    private var mutator: Mutator
    private let seeds: [(reader: FuzzReader, name: String, content: [UInt8])]
    private var pools: [String: [[UInt8]]]
    /// Answers that were given, without names and numbers.
    private var answers: Set<String> = []

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Seeds")
        .path(percentEncoded: false)
    private static let largestPool = 500
    /// A single input that takes longer hangs, however busy the machine is.
    private static let longestTry: UInt32 = 60

    init(_ world: FuzzWorld, seed: UInt64) throws {
        self.world = world
        mutator = Mutator(seed: seed)
        seeds = try FuzzReader.all.flatMap { reader in
            let folder = Self.folder + "/" + reader.name
            return try FolderContent.names(folder).map { (reader, $0, try FileContent.read(folder + "/" + $0)) }
        }
        pools = Dictionary(grouping: seeds) { $0.reader.name }.mapValues { $0.map(\.content) }
    }

    mutating func run(for seconds: Double) throws {
        let end = MonotonicClock.now() + seconds
        var tries = 0
        // Each seed as it is, once; then round after round. In one that is refused at once there is little to be changed.
        for (reader, name, content) in seeds {
            let answer = try attempt(content, reader)
            if name.hasPrefix("sound"), !answer.hasPrefix(reader.soundAnswer) {
                throw FuzzWorld.Broken(description: "\(reader.name)/\(name) is no longer sound: \(answer.prefix(400))")
            }
        }
        while MonotonicClock.now() < end {
            for reader in FuzzReader.all {
                let pool = pools[reader.name]!
                let input = pool[mutator.below(pool.count)]
                let keepsFields = reader.takesFields && mutator.below(4) > 0
                let mutated =
                    keepsFields ? mutator.mutatedFields(input, among: pool) : mutator.mutated(input, among: pool)
                try attempt(mutated, reader)
                tries += 1
            }
        }
        print("fuzz: \(tries) inputs, \(answers.count) kinds of answers, nothing found")
    }

    @discardableResult
    private mutating func attempt(_ input: [UInt8], _ reader: FuzzReader) throws -> String {
        alarm(Self.longestTry)
        let answer = try world.meet(input, reader)
        alarm(0)
        let isNew = answers.insert(reader.name + String(answer.filter { $0.isLetter || $0 == "\n" }.prefix(300)))
            .inserted
        if isNew && pools[reader.name]!.count < Self.largestPool { pools[reader.name]!.append(input) }
        return answer
    }
}
