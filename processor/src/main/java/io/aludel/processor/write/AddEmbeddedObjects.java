package io.aludel.processor.write;

import io.aludel.processor.model.EmbeddedModel;

/** The methods that make embedded objects. */
final class AddEmbeddedObjects implements MapperRule {
    @Override
    public void addTo(MapperCode mapper) {
        for (EmbeddedModel embedded : mapper.embedded()) {
            mapper.type().addMethod(EmbeddedObjects.of(mapper, embedded).method());
        }
    }
}
