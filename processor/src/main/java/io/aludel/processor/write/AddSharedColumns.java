package io.aludel.processor.write;

/** How the value of a column is found that several properties share. */
final class AddSharedColumns implements QueryRule {
    @Override
    public void addTo(QueryCode query) {
        MapperCode mapper = new MapperCode(query.entity());
        mapper.slots().stream()
                .filter(slot -> slot.column().isShared())
                .forEach(slot -> query.type().addMethod(new SharedValue(mapper, slot).method()));
    }
}
