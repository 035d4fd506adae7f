import Checks

/// Variations of a whole program's case: what it reads, its arguments, and the files that it finds.
enum ProgramVariations {
    static func of(_ check: ProgramCheck) -> [Variation] {
        let run = check.runs[0]
        guard check.runs.count == 1, run.conversation == nil, run.inputWriter == nil, check.service == nil else {
            return []
        }
        let all = [standardInput(check), arguments(check), files(check)]
        // In turns, so that each has some of those that are tried first.
        return (0..<(all.map(\.count).max() ?? 0)).flatMap { round in
            all.compactMap { $0.indices.contains(round) ? $0[round] : nil }
        }
    }

    private static func varied(_ check: ProgramCheck, _ change: String, _ edit: (inout ProgramCheck) -> Void)
        -> Variation
    {
        var other = check
        edit(&other)
        return Variation(check: other, like: check.name, change: change)
    }

    private static func standardInput(_ check: ProgramCheck) -> [Variation] {
        guard let text = String(validating: check.runs[0].standardInput, as: UTF8.self), !text.isEmpty else {
            return []
        }
        return TextVariations.ofLines(text).map { change in
            varied(check, "standard input: " + change.what) { $0.runs[0].standardInput = Array(change.text.utf8) }
        }
    }

    private static func arguments(_ check: ProgramCheck) -> [Variation] {
        let arguments = check.runs[0].arguments
        var found: [Variation] = []
        for (index, argument) in arguments.enumerated() {
            if let content = check.files[argument] {
                let other = argument.contains { $0.isUppercase } ? argument.lowercased() : argument.uppercased()
                found.append(
                    varied(check, "the file is called \(other)") {
                        $0.runs[0].arguments[index] = other
                        $0.files[argument] = nil
                        $0.files[other] = content
                    })
            }
            found += TextVariations.ofWord(argument).map { change in
                varied(check, "argument \(index + 1) " + change.what) { $0.runs[0].arguments[index] = change.text }
            }
            found.append(varied(check, "argument \(index + 1) left out") { $0.runs[0].arguments.remove(at: index) })
        }
        return found + [varied(check, "one more argument") { $0.runs[0].arguments.append("2") }]
    }

    private static func files(_ check: ProgramCheck) -> [Variation] {
        check.files.sorted { $0.key < $1.key }.flatMap { name, content -> [Variation] in
            guard let text = String(validating: content, as: UTF8.self) else { return [] }
            let without = varied(check, "no file \(name)") { $0.files[name] = nil }
            return TextVariations.ofLines(text).map { change in
                varied(check, "\(name): " + change.what) { $0.files[name] = Array(change.text.utf8) }
            } + [without]
        }
    }
}
