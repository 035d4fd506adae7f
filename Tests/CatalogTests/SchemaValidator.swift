import Foundation

/// As much of JSON Schema, draft 7, as the schemas of a catalog use; a keyword that it does not know is an error.
struct SchemaValidator {
    private let root: [String: Any]

    init(_ schema: [UInt8]) throws {
        root = try JSONSerialization.jsonObject(with: Data(schema)) as! [String: Any]
    }

    /// What is wrong with a value, each with its place.
    func errors(_ content: Data) throws -> [String] {
        errors(try JSONSerialization.jsonObject(with: content, options: .fragmentsAllowed), root, at: "")
    }

    private func errors(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
        schema.flatMap { keyword, argument -> [String] in
            self.errors(value, keyword, argument, schema, at: place).map { $0 }
        }
    }

    private func errors(
        _ value: Any, _ keyword: String, _ argument: Any, _ schema: [String: Any], at place: String
    ) -> [String] {
        func unless(_ holds: Bool) -> [String] { holds ? [] : ["\(place): \(keyword)"] }
        switch keyword {
        case "$schema", "title", "description", "definitions", "additionalProperties": return []
        case "$ref":
            let name = (argument as! String).split(separator: "/").last!
            return errors(value, (root["definitions"] as! [String: [String: Any]])[String(name)]!, at: place)
        case "type": return unless(Self.isOf(argument as! String, value))
        case "const": return unless((argument as! NSObject).isEqual(value))
        case "enum": return unless((argument as! [NSObject]).contains { $0.isEqual(value) })
        case "pattern":
            return unless((value as? String)?.range(of: argument as! String, options: .regularExpression) != nil)
        case "minLength": return unless((value as? String).map { $0.count >= argument as! Int } ?? true)
        case "minimum": return unless((value as? Double).map { $0 >= (argument as! NSNumber).doubleValue } ?? true)
        case "maximum": return unless((value as? Double).map { $0 <= (argument as! NSNumber).doubleValue } ?? true)
        case "exclusiveMinimum":
            return unless((value as? Double).map { $0 > (argument as! NSNumber).doubleValue } ?? true)
        case "minItems": return unless((value as? [Any]).map { $0.count >= argument as! Int } ?? true)
        case "maxItems": return unless((value as? [Any]).map { $0.count <= argument as! Int } ?? true)
        case "minProperties": return unless((value as? [String: Any]).map { $0.count >= argument as! Int } ?? true)
        case "uniqueItems": return unless((value as? [NSObject]).map { Set($0).count == $0.count } ?? true)
        case "items":
            return (value as? [Any] ?? []).enumerated().flatMap {
                errors($1, argument as! [String: Any], at: "\(place)[\($0)]")
            }
        case "required":
            return (argument as! [String]).filter { (value as? [String: Any])?[$0] == nil }.map {
                "\(place).\($0): required"
            }
        case "oneOf":
            return unless((argument as! [[String: Any]]).count { errors(value, $0, at: place).isEmpty } == 1)
        case "properties":
            return errors(value as? [String: Any] ?? [:], argument as! [String: [String: Any]], schema, at: place)
        default: return ["\(place): \(keyword) is no keyword that is known here"]
        }
    }

    /// Of the members of an object, those that are named and those that are not.
    private func errors(
        _ members: [String: Any], _ properties: [String: [String: Any]], _ schema: [String: Any], at place: String
    ) -> [String] {
        members.flatMap { key, value -> [String] in
            if let own = properties[key] { return errors(value, own, at: "\(place).\(key)") }
            return schema["additionalProperties"] as? Bool == false ? ["\(place).\(key): unknown"] : []
        }
    }

    private static func isOf(_ type: String, _ value: Any) -> Bool {
        switch type {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "null": value is NSNull
        case "integer": (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
        default: value is NSNumber
        }
    }

    /// The keys that an object may have at a place such as `mistakes[0]`.
    func keys(at place: String) -> Set<String> {
        var schema = root
        for part in place.split(separator: ".") {
            let name = part.prefix { $0 != "[" }
            schema = resolved((schema["properties"] as! [String: [String: Any]])[String(name)]!)
            if part.hasSuffix("]") { schema = resolved(schema["items"] as! [String: Any]) }
        }
        return Set((schema["properties"] as! [String: Any]).keys)
    }

    private func resolved(_ schema: [String: Any]) -> [String: Any] {
        guard let name = (schema["$ref"] as? String)?.split(separator: "/").last else { return schema }
        return (root["definitions"] as! [String: [String: Any]])[String(name)]!
    }
}
