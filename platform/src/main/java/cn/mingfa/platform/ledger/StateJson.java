package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.clock.ClockEvent;
import cn.mingfa.kernel.matter.Matter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The rest of a replayed row as the column {@code matter.state} holds it. */
record StateJson(Map<String, List<ClockEvent>> clocks, Map<String, Integer> done, int evidence) {

    static String write(Matter matter) {
        ObjectNode json = Json.object();
        ObjectNode clocks = json.putObject("clocks");
        matter.clocks().forEach((rule, events) -> {
            ArrayNode array = clocks.putArray(rule);
            events.forEach(event -> put(array.addObject(), event));
        });
        ObjectNode done = json.putObject("done");
        matter.done().forEach(done::put);
        json.put("evidence", matter.evidence());
        return Json.text(json);
    }

    static StateJson read(String text) {
        JsonNode json = Json.parse(text);
        Map<String, List<ClockEvent>> clocks = new TreeMap<>();
        for (String rule : json.get("clocks").propertyNames()) {
            List<ClockEvent> events = new ArrayList<>();
            json.get("clocks").get(rule).forEach(event -> events.add(event(event)));
            clocks.put(rule, List.copyOf(events));
        }
        Map<String, Integer> done = new TreeMap<>();
        for (String action : json.get("done").propertyNames()) {
            done.put(action, json.get("done").get(action).intValue());
        }
        return new StateJson(clocks, done, json.get("evidence").intValue());
    }

    /** The events of one clock, as they stand under its rule. */
    static List<ClockEvent> events(String text) {
        List<ClockEvent> events = new ArrayList<>();
        Json.parse(text).forEach(event -> events.add(event(event)));
        return events;
    }

    private static void put(ObjectNode json, ClockEvent event) {
        switch (event) {
            case ClockEvent.Started started -> json.put("started", started.at().toString());
            case ClockEvent.Paused paused ->
                json.put("paused", paused.on().toString()).put("reason", paused.reason());
            case ClockEvent.Resumed resumed -> json.put("resumed", resumed.on().toString());
            case ClockEvent.Restarted restarted ->
                json.put("restarted", restarted.on().toString()).put("reason", restarted.reason());
            case ClockEvent.Extended extended -> {
                json.put("extended", extended.on().toString()).put("amount", extended.amount());
                extended.approver().ifPresent(approver -> json.put("approver", approver));
            }
            case ClockEvent.Stopped stopped -> {
                json.put("stopped", stopped.on().toString());
                stopped.time().ifPresent(time -> json.put("time", time.toString()));
            }
        }
    }

    private static ClockEvent event(JsonNode json) {
        if (json.has("started")) {
            return new ClockEvent.Started(
                    LocalDateTime.parse(json.get("started").asString()));
        }
        if (json.has("paused")) {
            return new ClockEvent.Paused(day(json, "paused"), json.get("reason").asString());
        }
        if (json.has("resumed")) {
            return new ClockEvent.Resumed(day(json, "resumed"));
        }
        if (json.has("restarted")) {
            return new ClockEvent.Restarted(
                    day(json, "restarted"), json.get("reason").asString());
        }
        if (json.has("extended")) {
            return new ClockEvent.Extended(
                    day(json, "extended"),
                    json.get("amount").intValue(),
                    Optional.ofNullable(json.get("approver")).map(JsonNode::asString));
        }
        return new ClockEvent.Stopped(
                day(json, "stopped"),
                Optional.ofNullable(json.get("time")).map(JsonNode::asString).map(LocalTime::parse));
    }

    private static LocalDate day(JsonNode json, String key) {
        return LocalDate.parse(json.get(key).asString());
    }
}
