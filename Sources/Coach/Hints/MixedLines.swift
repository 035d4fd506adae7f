import Catalog
import Checks
import System

/// A file of the solution as a puzzle: its lines in mixed order, without what they are indented by, and among them one or
/// two that do not belong. It is the same each time.
package struct MixedLines: Sendable, Equatable {
    /// How much of the file it is.
    package enum Part: Sendable, Equatable {
        case whole
        /// What the learner's file does not begin with.
        case added
        /// The longest function or class, by its first line.
        case block(String)
        /// As much as there may be of that, or of a file that has neither.
        case beginning(of: String?)
    }

    package var file: String
    package var part: Part
    package var lines: [String]
    /// How many of them do not belong.
    package var strangers: Int

    /// Fewer would give the answer away, and more are no puzzle but a search.
    private static let fewestLines = 3
    static let mostLines = 20
    private static let mostStrangers = 2

    /// None where the exercise has files that cannot be read, which `reprise check` tells.
    static func all(of exercise: Exercise, in folder: CatalogFolder) -> [MixedLines] {
        guard exercise.kind != .predict, let solution = try? folder.files(.solution, of: exercise),
            let starter = try? folder.startingFiles(of: exercise)
        else { return [] }
        let mistakes = exercise.mistakes.compactMap { try? folder.files(.mistake($0.name), of: exercise) }
        return exercise.files.compactMap { file in
            MixedLines(
                file: file, solution: solution[file] ?? [], starter: starter[file] ?? [],
                mistakes: mistakes.map { $0[file] ?? [] }, seed: "\(exercise.id)/\(file)")
        }
    }

    /// - Parameters:
    ///   - mistakes: the same file as people get it wrong.
    ///   - seed: what the order follows from.
    init?(file: String, solution: [UInt8], starter: [UInt8], mistakes: [[UInt8]], seed: String) {
        let whole = CodeLines.of(solution, in: file)
        let given = Set(CodeLines.of(starter, in: file).map(\.stripped))
        let (chosen, part) = Self.choose(whole, given)
        let right = chosen.map(\.stripped)
        // In the three marks of a block of code no other such block fits.
        guard !right.contains(where: { $0.hasPrefix("```") }), Set(right).count >= Self.fewestLines else { return nil }
        let known = Set(whole.map(\.stripped)).union(given)
        let wrong = mistakes.map { CodeLines.of($0, in: file).map(\.stripped).filter { !known.contains($0) } }
        let strangers = StrangeLines(right, known: known).choose(from: wrong, atMost: Self.mostStrangers)
        var random = SeededNumbers(seed)
        lines = Self.mix(right, strangers, &random)
        self.file = file
        self.part = part
        self.strangers = strangers.count
    }

    // MARK: - Which lines

    private static func choose(_ whole: [CodeLines.Line], _ given: Set<String>) -> ([CodeLines.Line], Part) {
        if whole.count <= mostLines { return (whole, .whole) }
        let added = whole.filter { !given.contains($0.stripped) }
        if added.count < whole.count, added.count <= mostLines { return (added, .added) }
        guard let longest = blocks(whole).max(by: { $0.count < $1.count }), longest.count >= fewestLines else {
            return (Array(whole.prefix(mostLines)), .beginning(of: nil))
        }
        let name = longest.first { !$0.text.hasPrefix("@") }?.stripped ?? ""
        return longest.count <= mostLines
            ? (longest, .block(name)) : (Array(longest.prefix(mostLines)), .beginning(of: name))
    }

    /// Functions and classes, each with the decorators before it.
    private static func blocks(_ lines: [CodeLines.Line]) -> [[CodeLines.Line]] {
        var blocks: [[CodeLines.Line]] = []
        var isOpen = false
        var isDecorated = false
        for line in lines {
            let begins = ["def ", "async def ", "class ", "@"].contains { line.text.hasPrefix($0) }
            if begins, !isDecorated { blocks.append([]) }
            if begins { isDecorated = line.text.hasPrefix("@") }
            let isBracket = [")", "]", "}"].contains { line.text.hasPrefix($0) }
            isOpen = begins || isOpen && (line.isIndented || isBracket)
            if isOpen { blocks[blocks.count - 1].append(line) }
        }
        return blocks
    }

    // MARK: - Their order

    private static func mix(_ right: [String], _ strangers: [String], _ random: inout SeededNumbers) -> [String] {
        var lines = right + strangers
        repeat {
            for index in lines.indices.dropFirst().reversed() { lines.swapAt(index, random.next(below: index + 1)) }
        } while isInOrder(lines, right, strangers)
        return lines
    }

    /// Whether the lines that belong stand as they do in the solution.
    private static func isInOrder(_ lines: [String], _ right: [String], _ strangers: [String]) -> Bool {
        lines.filter { !strangers.contains($0) } == right
    }
}
