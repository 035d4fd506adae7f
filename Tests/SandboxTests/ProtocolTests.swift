import Testing

@testable import Sandbox
@testable import System

/// What the driver sends is read with care: the learner's program can write to its record.
@Suite struct ProtocolTests {
    private func answer(record: [UInt8], output: String = "abcdef") -> [ArraySlice<UInt8>] {
        let fields = ["exit", "0", "", output, "", "", "", "10", "20", "30", "", "", "", ""].map { Array($0.utf8)[...] }
        return fields.enumerated().map { $0.offset == 6 ? record[...] : $0.element }
    }

    private func note(_ output: Int, _ errors: Int, _ line: String) -> [UInt8] {
        Fields.pack([Fields.pack(["\(output)", "\(errors)", line, ""].map { Array($0.utf8) })])
    }

    private func outputs(_ record: [UInt8]) -> [String]? {
        DriverProtocol.decode(answer(record: record), workFolder: "/w")?.examples.map {
            String(decoding: $0.standardOutput, as: UTF8.self)
        }
    }

    @Test func cutsTheOutputAtTheNotes() {
        #expect(outputs(note(2, 0, "") + note(2, 0, "!E: x") + note(6, 0, "")) == ["ab", "", "cdef"])
    }

    @Test func endsAtNonsense() {
        #expect(outputs(note(2, 0, "") + [9, 9, 9]) == ["ab"])
        #expect(outputs(note(2, 0, "") + note(1, 0, "")) == ["ab"])
        #expect(outputs(note(2, 0, "") + Fields.pack([[1, 2, 3]])) == ["ab"])
        #expect(outputs(note(2, 0, "") + [255, 255, 255, 255]) == ["ab"])
        #expect(outputs(note(2, 0, "") + note(-1, 0, "")) == ["ab"])
    }

    @Test func staysInsideTheOutput() {
        #expect(outputs(note(2, 0, "") + note(9_999_999, 5, "")) == ["ab", "cdef"])
    }

    @Test func refusesAnswersOfAnotherShape() {
        #expect(DriverProtocol.decode([], workFolder: "/w") == nil)
        #expect(DriverProtocol.decode(Array(answer(record: []).dropLast()), workFolder: "/w") == nil)
    }

    @Test(arguments: [[0], [1, 0, 0, 0], [255, 255, 255, 255, 1], [2, 0, 0, 0, 7]] as [[UInt8]])
    func refusesFieldsThatAreCutOff(_ bytes: [UInt8]) {
        #expect(Fields.unpack(bytes) == nil)
    }

    @Test func packsAndUnpacks() throws {
        let fields: [[UInt8]] = [[], [1], Array(repeating: 7, count: 300)]
        #expect(try #require(Fields.unpack(Fields.pack(fields))).map(Array.init) == fields)
    }
}
