import Page
import Sandbox

/// What does this program print? The truth is what it does print; the learner's file is never run.
package struct PredictionCheck: Check, Equatable {
    package var place: AnswerPlace
    package var program: [UInt8]
    package var arguments: [String] = []
    package var standardInput: [UInt8] = []
    /// Where it is written, relative to the catalog's root folder.
    package var origin: String
    package var name: String { place.question }
    package var blankFiles: AnswerFiles { place.blankFile }
    package var shownPrograms: [[UInt8]] { [program] }

    package var tellsMutants: Bool { false }

    /// The author's program alone.
    package func requests(for answer: AnswerFiles) -> [RunRequest] {
        [
            RunRequest(
                kind: .program(arguments: arguments, standardInput: standardInput), files: ["main.py": program])
        ]
    }

    package func judge(
        _ records: [RunRecord], of answer: AnswerFiles, under profile: SandboxProfile
    ) throws -> CaseVerdict {
        let truth = try truth(records[0])
        var verdict = CaseVerdict(name: name, records[0])
        // It is nothing that the learner has written, and would give the answer away.
        (verdict.standardOutput, verdict.standardError) = ([], [])
        switch place.look(in: answer) {
        case .failure(let reason): verdict.fail(.prediction, place, reason.sentence, more: programBlocks)
        case .success(let section):
            guard let difference = PredictionDifference.first(section.lines, truth) else { break }
            verdict.fail(
                .prediction, place, difference.sentence, found: section, line: difference.line, more: programBlocks)
        }
        return verdict
    }

    /// What the program prints, line by line.
    private func truth(_ record: RunRecord) throws -> [String] {
        guard record.termination == .exited(0), record.reachedLimit == nil else {
            let said = String(decoding: record.standardError, as: UTF8.self).split(separator: "\n").last ?? ""
            throw fault(
                "a program that does not end well\(said.isEmpty ? "" : " (\(said))")", "one that ends by itself")
        }
        guard let text = String(validating: record.standardOutput, as: UTF8.self) else {
            throw fault("a program whose output is not UTF-8", "output that can be typed")
        }
        let section = AnswerSheet(Array(text.utf8), questions: [""]).answer(to: "")
        guard case .answer(let printed) = section else {
            throw fault("a program that prints nothing", "one that prints something to predict")
        }
        return printed.lines
    }

    private func fault(_ found: String, _ expected: String) -> Findings {
        Findings([
            Finding(.prediction, file: origin, at: .key("question \"\(name)\""), found: found, expected: expected)
        ])
    }

    private var programBlocks: [Block] {
        var blocks: [Block] = [.listing(Listing("the program", program))]
        if !arguments.isEmpty {
            let words = (["python3", "main.py"] + arguments).map(ShellWord.quoted)
            blocks.append(.listing(Listing("run as", words.joined(separator: " "))))
        }
        if !standardInput.isEmpty { blocks.append(.listing(Listing("standard input", standardInput))) }
        return blocks
    }
}

extension Finding.Rule {
    /// A program that nothing can be predicted of.
    package static let prediction = Finding.Rule(rawValue: "prediction")
}
