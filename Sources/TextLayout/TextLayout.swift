/// Text measured in terminal columns: a Chinese character takes two, a combining mark none.
public enum TextLayout {}
