package cn.mingfa.platform.web.proof;

import cn.mingfa.platform.audit.Acts;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import java.time.Instant;
import java.time.ZonedDateTime;

/** An act as told on a page. */
public record Told(String when, String who, String words) {

    static Told of(Acts.Act act, Desk desk) {
        return new Told(moment(act.at(), desk), act.unitName() + act.post() + "　" + act.name(), act.words());
    }

    /** 11月21日 14:06. */
    static String moment(Instant instant, Desk desk) {
        ZonedDateTime at = instant.atZone(desk.clock().getZone());
        return Days.beside(at.toLocalDate(), desk.today()) + " %02d:%02d".formatted(at.getHour(), at.getMinute());
    }
}
