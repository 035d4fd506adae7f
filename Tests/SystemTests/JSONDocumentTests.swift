import Testing

@testable import System

/// A document that is no JSON, where that shows, and what is said of it.
struct FaultRow: Sendable, CustomTestStringConvertible {
    var bytes: [UInt8]
    var place: String
    var found: String
    var expected: String

    init(_ text: String, _ place: String, found: String, expected: String) {
        self.init(bytes: Array(text.utf8), place, found: found, expected: expected)
    }

    init(bytes: [UInt8], _ place: String, found: String, expected: String) {
        self.bytes = bytes
        self.place = place
        self.found = found
        self.expected = expected
    }

    var testDescription: String { String(decoding: bytes, as: UTF8.self).debugDescription }

    func check() throws {
        let document = JSONDocument.read(bytes)
        #expect(document.value == nil)
        #expect(JSONValue.read(bytes) == nil)
        let fault = try #require(document.faults.first)
        #expect(document.faults.count == 1)
        #expect("\(fault.place.line):\(fault.place.column)" == place)
        #expect(fault.found == found)
        #expect(fault.expected == expected)
    }
}

/// What is refused, and the words for it.
@Suite struct JSONDocumentTests {
    @Test(arguments: [
        FaultRow("[1,]", "1:3", found: "a comma before ]", expected: "a value"),
        FaultRow("{\"a\": 1,\n}", "1:8", found: "a comma before }", expected: "a key in double quotation marks"),
        FaultRow("[,1]", "1:2", found: "\",\"", expected: "a value"),
        FaultRow("[1 2]", "1:4", found: "a number", expected: "\",\" or \"]\""),
        FaultRow("{\"a\":1 \"b\":2}", "1:8", found: "a text", expected: "\",\" or \"}\""),
        FaultRow("{\"a\" 1}", "1:6", found: "a number", expected: "\":\" and the key's value"),
        FaultRow("{\"a\":}", "1:6", found: "\"}\"", expected: "a value"),
        FaultRow("{a: 1}", "1:2", found: "\"a\"", expected: "a key in double quotation marks"),
        FaultRow("{1: 1}", "1:2", found: "a number", expected: "a key in double quotation marks"),
        FaultRow("{'a': 1}", "1:2", found: "a single quotation mark", expected: "a key in double quotation marks"),
        FaultRow("['a']", "1:2", found: "a single quotation mark", expected: "a double quotation mark"),
        FaultRow("[“a”]", "1:2", found: "\"“\"", expected: "a double quotation mark"),
        FaultRow("[1}", "1:3", found: "\"}\"", expected: "\",\" or \"]\""),
        FaultRow("}", "1:1", found: "\"}\"", expected: "a value"),
        FaultRow("[1] // one", "1:5", found: "a comment", expected: "nothing behind the value"),
        FaultRow("/* one */ 1", "1:1", found: "a comment", expected: "a value"),
        FaultRow("# one\n1", "1:1", found: "a comment", expected: "a value"),
        FaultRow("{}\n}", "2:1", found: "\"}\"", expected: "nothing behind the value"),
        FaultRow("{}{}", "1:3", found: "\"{\"", expected: "nothing behind the value"),
        FaultRow("[1]\0", "1:4", found: "the control character U+0000", expected: "nothing behind the value"),
        FaultRow("[\u{A0}1]", "1:2", found: "the invisible character U+00A0", expected: "a value"),
        FaultRow("[\u{200B}1]", "1:2", found: "the invisible character U+200B", expected: "a value"),
    ])
    func structure(_ row: FaultRow) throws { try row.check() }

    @Test(arguments: [
        FaultRow("[True]", "1:2", found: "\"True\"", expected: "\"true\""),
        FaultRow("[tru]", "1:2", found: "\"tru\"", expected: "\"true\""),
        FaultRow("nulll", "1:1", found: "\"nulll\"", expected: "\"null\""),
        FaultRow("None", "1:1", found: "\"None\"", expected: "\"null\""),
        FaultRow("{\"a\": yes}", "1:7", found: "\"yes\"", expected: "a value"),
        FaultRow("NaN", "1:1", found: "\"NaN\"", expected: "a value"),
        FaultRow("[Infinity]", "1:2", found: "\"Infinity\"", expected: "a value"),
        FaultRow("[-Infinity]", "1:2", found: "\"-\"", expected: "a digit behind it"),
        FaultRow("[01]", "1:2", found: "\"01\"", expected: "a number without zeros in front"),
        FaultRow("-00.5", "1:1", found: "\"-00\"", expected: "a number without zeros in front"),
        FaultRow("+1", "1:1", found: "\"+\"", expected: "a value"),
        FaultRow(".5", "1:1", found: "\".\"", expected: "a value"),
        FaultRow("[1.]", "1:2", found: "\"1.\"", expected: "a digit behind it"),
        FaultRow("[10e]", "1:2", found: "\"10e\"", expected: "a digit behind it"),
        FaultRow("[1.5E+]", "1:2", found: "\"1.5E+\"", expected: "a digit behind it"),
        FaultRow("[0x1]", "1:3", found: "\"x\"", expected: "\",\" or \"]\""),
        FaultRow("[1_000]", "1:3", found: "\"_\"", expected: "\",\" or \"]\""),
    ])
    func wordsAndNumbers(_ row: FaultRow) throws { try row.check() }

    @Test(arguments: [
        FaultRow("", "1:1", found: "an empty file", expected: "a value"),
        FaultRow(" \n\t\r\n", "3:1", found: "nothing but white space", expected: "a value"),
        FaultRow(
            "{\n\"a\": [],\n\"b\": {\"c\": 1\n", "4:1", found: "the end of the file",
            expected: "\"}\" for the object that begins in line 3"),
        FaultRow(
            "[\n1,", "2:3", found: "the end of the file", expected: "\"]\" for the list that begins in line 1"),
        FaultRow("{\"a\"", "1:5", found: "the end of the file", expected: "\"}\" for the object that begins in line 1"),
        FaultRow(
            "[\n[\"]}\\\"\"],\n\"a", "3:3", found: "the end of the file",
            expected: "a quotation mark for the text that begins in line 3"),
        FaultRow(
            "\"a\\", "1:4", found: "the end of the file",
            expected: "a quotation mark for the text that begins in line 1"
        ),
    ])
    func endOfFile(_ row: FaultRow) throws { try row.check() }
}
