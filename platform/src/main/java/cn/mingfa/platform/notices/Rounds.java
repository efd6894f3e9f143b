package cn.mingfa.platform.notices;

import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Looks at every unit in turn. One that fails does not stop the others; it is tried again at the next round. */
final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final Units units;
    private final UnitRound round;
    private final NoticeStore store;
    private final Clock clock;

    Rounds(Units units, UnitRound round, NoticeStore store, Clock clock) {
        this.units = units;
        this.round = round;
        this.store = store;
        this.clock = clock;
    }

    void run() {
        for (Unit unit : units.all()) {
            try {
                round.look(unit.id());
            } catch (RuntimeException failed) {
                LOG.error("no notices for {}", unit.name(), failed);
                store.failed(unit.id(), sentence(failed), clock.instant());
            }
        }
    }

    private static String sentence(RuntimeException failed) {
        return failed instanceof DataAccessException
                ? "读写数据库时出错，这个单位的消息暂时没有更新。下一次运行会再试；如果一直这样，请检查数据库和磁盘。"
                : "有一件事项读不出来，这个单位的消息暂时没有更新。下一次运行会再试；如果一直这样，请检查最近改过的事项定义，并查看服务器日志。";
    }
}
