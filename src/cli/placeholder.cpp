// removed as soon as the layer has sources
