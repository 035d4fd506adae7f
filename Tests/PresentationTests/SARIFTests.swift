import Foundation
import Page
import Testing

@testable import Authoring
@testable import Presentation

/// SARIF, held against what GitHub's code scanning needs of it.
@Suite struct SARIFTests {
    private func run(_ report: ProofReport) throws -> [String: Any] {
        let text = try CheckFormat.sarif.text(report)
        let log = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect((log["$schema"] as? String)?.hasSuffix("sarif-2.1.0.json") == true)
        #expect(log["version"] as? String == "2.1.0")
        return try #require((log["runs"] as? [[String: Any]])?.first)
    }

    private func value(_ value: Any?, _ path: String) -> Any? {
        path.split(separator: ".").reduce(value) { value, step in
            Int(step).map { (value as? [Any])?[$0] } ?? (value as? [String: Any])?[String(step)]
        }
    }

    @Test func everyResultHasWhatIsNeeded() throws {
        let run = try run(WholeReport.report)
        let rules = try #require(value(run, "tool.driver.rules") as? [[String: Any]])
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.count == 10)
        for result in results {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
            #expect(["note", "warning", "error"].contains(result["level"] as? String))
            let message = try #require(value(result, "message.text") as? String)
            #expect(!message.isEmpty && message.unicodeScalars.count <= 4000)
            let place = value(result, "locations.0.physicalLocation")
            let uri = try #require(value(place, "artifactLocation.uri") as? String)
            #expect(uri.hasPrefix("courses/py%20thon/Exercises/") && uri.wholeMatch(of: /[A-Za-z0-9._~%\/-]+/) != nil)
            #expect(try #require(value(place, "region.startLine") as? Int) >= 1)
        }
    }

    @Test func everyRuleSaysWhatItIsFor() throws {
        let rules = try #require(value(try run(WholeReport.report), "tool.driver.rules") as? [[String: Any]])
        #expect(Set(rules.compactMap { $0["id"] as? String }).count == rules.count)
        #expect(rules.count >= RuleBook.descriptions.count)
        for rule in rules {
            for key in ["shortDescription.text", "fullDescription.text", "help.text"] {
                let text = try #require(value(rule, key) as? String)
                #expect(!text.isEmpty && text.utf8.count <= 1024)
            }
        }
    }

    @Test func thereIsAMostOfResults() throws {
        #expect(SARIFLog.mostResults == 25_000)
        let text = try JSONOutput.text(SARIFLog(WholeReport.report, mostResults: 3))
        #expect(text.split(separator: "\n").count { $0.contains("\"ruleIndex\"") } == 3)
        #expect(text.contains("json-syntax") && !text.contains("courses/py%20thon/Exercises/web"))
    }
}
