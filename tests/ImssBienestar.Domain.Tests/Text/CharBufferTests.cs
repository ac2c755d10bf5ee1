using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.Text;

public class CharBufferTests
{
    [Fact]
    public void What_fits_is_written_and_counted()
    {
        Span<char> room = stackalloc char[8];
        var buffer = new CharBuffer(room);
        buffer.Append("ab");
        buffer.Append("");
        buffer.Append("cd");
        Assert.True(buffer.Fits);
        Assert.Equal("abcd", room[..buffer.Length].ToString());
    }

    [Fact]
    public void What_does_not_fit_is_cut_and_still_counted()
    {
        Span<char> room = stackalloc char[3];
        var buffer = new CharBuffer(room);
        buffer.Append("ab");
        buffer.Append("cdef");
        buffer.Append("g");
        Assert.False(buffer.Fits);
        Assert.Equal(7, buffer.Length);
        Assert.Equal("abc", room.ToString());
    }

    [Fact]
    public void A_text_of_exactly_the_room_fits()
    {
        var buffer = new CharBuffer(new char[3]);
        buffer.Append("abc");
        Assert.True(buffer.Fits);
        Assert.Equal(3, buffer.Length);
    }
}
