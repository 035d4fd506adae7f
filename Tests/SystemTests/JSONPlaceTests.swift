import Testing

@testable import System

/// Where values and keys are, and keys that are there twice.
@Suite struct JSONPlaceTests {
    private static func places(_ value: JSONValue) -> [String] {
        let own = "\(value.place.line):\(value.place.column)"
        let inner = (value.elements ?? []).flatMap(places)
        return [own] + inner
            + (value.members ?? []).flatMap { ["\($0.keyPlace.line):\($0.keyPlace.column)"] + places($0.value) }
    }

    @Test(arguments: [
        ("1", ["1:1"]),
        ("  \n 1", ["2:2"]),
        ("[1,\n22 ,3]", ["1:1", "1:2", "2:1", "2:5"]),
        ("{\"a\": {\n\t\"b\": []}}", ["1:1", "1:2", "1:7", "2:2", "2:7"]),
        // Each line end counts once.
        ("[1,\r\n2,\r3,\n\r4,\n\n5]", ["1:1", "1:2", "2:1", "3:1", "5:1", "7:1"]),
        ("\r\r\n\n1", ["4:1"]),
        // Columns are of scalars: letters of two, three and four bytes count once, what is composed counts as composed.
        ("[\"é日🐍\", \"e\u{301}\", 1]", ["1:1", "1:2", "1:9", "1:15"]),
        ("{\"日本\": 1, \"🐍\": 2}", ["1:1", "1:2", "1:8", "1:11", "1:16"]),
    ])
    func placesOfValues(_ text: String, _ expected: [String]) throws {
        #expect(Self.places(try #require(JSONValue.read(Array(text.utf8)))) == expected)
    }

    @Test func placesOfFlawsBehindLetters() throws {
        for (text, place) in [("[\"é日🐍\", ]", "1:7"), ("[\"é\",\r\n\"🐍\" 1]", "2:5")] {
            let fault = try #require(JSONDocument.read(Array(text.utf8)).faults.first)
            #expect("\(fault.place.line):\(fault.place.column)" == place)
        }
    }

    @Test func keysThatAreThereTwice() throws {
        let document = JSONDocument.read(
            Array("{\"a\": {\"b\": 1, \"c\": 2, \"b\": 3},\n\"d\": [{\"a\": 1}],\n\"\\u0061\": 4, \"a\": 5}".utf8))
        let places = document.faults.map { [$0.place, $0.earlier!].map { "\($0.line):\($0.column)" } }
        #expect(places == [["1:24", "1:8"], ["3:1", "1:2"], ["3:14", "3:1"]])
        let first = try #require(document.faults.first)
        #expect(first.found == "the key \"b\" again")
        #expect(first.expected == "each key only once; it is in line 1, column 8 already")
        // Reading has gone on, and the last one counts.
        let value = try #require(document.value)
        #expect(value["a"]?.number?.integer == 5)
        #expect(value.members?.map(\.key) == ["a", "d"])
        #expect(JSONValue.read(Array("{\"a\": 1, \"a\": 1}".utf8)) == nil)
    }

    @Test func allThatIsWrong() {
        let document = JSONDocument.read(Array("{\"a\": 1,\n\"a\": 2,\n\"b\": [1,]}".utf8))
        #expect(document.value == nil)
        #expect(document.faults.map(\.place.line) == [2, 3])
        #expect(document.faults.map(\.found) == ["the key \"a\" again", "a comma before ]"])
    }

    @Test func twoSpellingsOfAnAccentAreTwoKeys() throws {
        let document = JSONDocument.read(Array("{\"e\u{301}\": 1, \"\u{E9}\": 2}".utf8))
        #expect(document.faults == [])
        let value = try #require(document.value)
        #expect(value["\u{E9}"]?.number?.integer == 2)
        #expect(value["e\u{301}"]?.number?.integer == 1)
    }
}
