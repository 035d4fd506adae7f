/// How the processor time of a program may grow with the size of what it is given.
struct Growth: Sendable, Equatable {
    var smallest: Int
    var largest: Int
    /// How many times as long the largest size may take as the smallest.
    var most: Double

    static let placeholder = "{{size}}"
    /// What the author's solution has to take at the smallest size.
    static let leastMicroseconds = 8000

    /// The smallest, one in the middle of the way, and the largest.
    var sizes: [Int] {
        let middle = (Double(smallest) * Double(largest)).squareRoot()
        return [smallest, Int(middle.rounded()), largest]
    }

    /// How many times as long the largest size may take as the middle one: half of the way, and some more for a machine
    /// that is busy with other things.
    var mostFromMiddle: Double { most.squareRoot() * 1.35 }

    /// A run with the size in the place of its name.
    func at(_ size: Int, _ run: ProgramRun) -> ProgramRun {
        func put(_ text: String) -> String {
            text.contains(Self.placeholder) ? text.replacing(Self.placeholder, with: "\(size)") : text
        }
        var run = run
        run.run = run.run.map(put)
        run.arguments = run.arguments.map(put)
        if let words = run.inputWriter?.words { run.inputWriter?.words = words.map(put) }
        run.standardInput = Array(put(String(decoding: run.standardInput, as: UTF8.self)).utf8)
        return run
    }
}
