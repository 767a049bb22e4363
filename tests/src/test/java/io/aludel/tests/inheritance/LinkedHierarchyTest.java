package io.aludel.tests.inheritance;

import static io.aludel.tests.inheritance.QDrill.DRILL;
import static io.aludel.tests.inheritance.QJob.JOB;
import static io.aludel.tests.inheritance.QTool.TOOL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * U24: many-to-many between a hierarchy and another entity, from both sides. A link of an object of a class below was written
 * twice, once for each side: the relationship that the class inherits counted as another one than that of the base.
 */
class LinkedHierarchyTest extends InheritanceSuite {
    private final Drill drill = new Drill("drill", 800);
    private final Tool saw = new Tool("saw");
    private final Job job = new Job("shelf");
    private final Job other = new Job("table");

    private List<String> linked() {
        return db.sql("SELECT t.name FROM tool_jobs l JOIN tools t ON t.id = l.tool_id ORDER BY t.name")
                .as(String.class)
                .list();
    }

    @Test
    void U24_aLinkOfASubclassIsWrittenOnce() {
        db.transaction(session -> {
            session.addAll(List.of(drill, saw, job));
            drill.jobs.add(job);
            job.tools.add(saw);
            assertThat(drill.jobs).containsExactly(job);
            assertThat(job.tools).containsExactly(drill, saw);
        });
        assertThat(linked()).containsExactly("drill", "saw");
    }

    @Test
    void U24_aLinkOfAStoredSubclassIsWrittenOnce() {
        store(drill, saw, job);
        db.transaction(session -> {
            session.select(DRILL).one().jobs.add(session.select(JOB).one());
            session.select(JOB).one().tools.add(session.get(TOOL, id(saw.id)));
        });
        assertThat(linked()).containsExactly("drill", "saw");
    }

    @Test
    void U24_aLinkOfASubclassIsRemovedOnce() {
        drill.jobs.add(job);
        saw.jobs.add(job);
        store(drill, saw, job);
        db.transaction(session -> {
            Job read = session.select(JOB).one();
            assertThat(read.tools).hasSize(2);
            session.get(TOOL, id(drill.id)).jobs.remove(read);
            assertThat(read.tools).hasSize(1);
        });
        assertThat(linked()).containsExactly("saw");
    }

    @Test
    void U24_theLinksOfADeletedSubclassGoWithIt() {
        drill.jobs.addAll(List.of(job, other));
        saw.jobs.add(job);
        store(drill, saw, job, other);
        db.transaction(session -> {
            Job read = session.get(JOB, id(job.id));
            assertThat(read.tools).hasSize(2);
            session.delete(session.get(TOOL, id(drill.id)));
            session.flush();
            assertThat(read.tools).hasSize(1);
        });
        assertThat(linked()).containsExactly("saw");
    }

    @Test
    void U24_aDeletedTargetLeavesTheCollectionsOfSubclasses() {
        drill.jobs.addAll(List.of(job, other));
        store(drill, job, other);
        db.transaction(session -> {
            Tool read = session.select(TOOL).one();
            assertThat(read.jobs).hasSize(2);
            session.delete(session.get(JOB, id(job.id)));
            session.flush();
            assertThat(read.jobs).extracting(each -> each.title).containsExactly("table");
            assertStatements(0, session::flush);
        });
        assertThat(linked()).containsExactly("drill");
    }
}
