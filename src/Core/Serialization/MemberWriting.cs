using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>Writes the members of records under their wire names. A member that is absent is not written.</summary>
public static class MemberWriting
{
    extension(Utf8JsonWriter writer)
    {
        /// <summary>Writes text.</summary>
        /// <param name="name">The wire name.</param>
        /// <param name="member">The member.</param>
        public void WriteText(ReadOnlySpan<byte> name, in TextMember member)
        {
            if (member.HasValue)
            {
                writer.WritePropertyName(name);
                member.Write(writer);
            }
        }

        /// <summary>Writes a number, a boolean or a time.</summary>
        /// <typeparam name="T">The C# type of the value.</typeparam>
        /// <typeparam name="TFormat">The form of the value on the wire.</typeparam>
        /// <param name="name">The wire name.</param>
        /// <param name="member">The member.</param>
        public void WriteScalar<T, TFormat>(ReadOnlySpan<byte> name, in ScalarMember<T, TFormat> member)
            where T : struct, IEquatable<T>
            where TFormat : struct, IScalarFormat<T>
        {
            if (member.HasValue)
            {
                writer.WritePropertyName(name);
                member.Write(writer);
            }
        }

        /// <summary>Writes base64 text.</summary>
        /// <param name="name">The wire name.</param>
        /// <param name="member">The member.</param>
        public void WriteBase64(ReadOnlySpan<byte> name, in Base64Member member) => writer.WriteText(name, member.Text);

        /// <summary>Writes any JSON.</summary>
        /// <param name="name">The wire name.</param>
        /// <param name="member">The member.</param>
        public void WriteJson(ReadOnlySpan<byte> name, in JsonMember member)
        {
            if (member.HasValue)
            {
                writer.WritePropertyName(name);
                member.Write(writer);
            }
        }

        /// <summary>Writes a payload inside the payload.</summary>
        /// <typeparam name="T">The inner payload.</typeparam>
        /// <param name="name">The wire name.</param>
        /// <param name="member">The member.</param>
        public void WriteEmbedded<T>(ReadOnlySpan<byte> name, in EmbeddedMember<T> member)
            where T : class, IPayload<T>
        {
            if (member.Value is not null)
            {
                writer.WritePropertyName(name);
                member.Write(writer);
            }
        }

        /// <summary>Writes a record.</summary>
        /// <typeparam name="T">The type of the record.</typeparam>
        /// <param name="name">The wire name.</param>
        /// <param name="member">The member.</param>
        public void WriteRecord<T>(ReadOnlySpan<byte> name, T? member)
            where T : class, IPayload<T> => writer.WriteElement<T, RecordElement<T>>(name, member);

        /// <summary>Writes a list.</summary>
        /// <typeparam name="T">The type of the items.</typeparam>
        /// <typeparam name="TElement">How an item is read and written.</typeparam>
        /// <param name="name">The wire name.</param>
        /// <param name="member">The member.</param>
        public void WriteList<T, TElement>(ReadOnlySpan<byte> name, ValueList<T>? member)
            where TElement : struct, IElement<T> => writer.WriteElement<ValueList<T>, ListElement<T, TElement>>(name, member);

        /// <summary>Writes a map.</summary>
        /// <typeparam name="T">The type of the values.</typeparam>
        /// <typeparam name="TElement">How a value is read and written.</typeparam>
        /// <param name="name">The wire name.</param>
        /// <param name="member">The member.</param>
        public void WriteMap<T, TElement>(ReadOnlySpan<byte> name, ValueMap<T>? member)
            where TElement : struct, IElement<T> => writer.WriteElement<ValueMap<T>, MapElement<T, TElement>>(name, member);

        /// <summary>Writes a map of HTTP headers.</summary>
        /// <param name="name">The wire name.</param>
        /// <param name="member">The member.</param>
        public void WriteHeaders(ReadOnlySpan<byte> name, HeaderMap? member) => writer.WriteElement<HeaderMap, HeaderMapElement>(name, member);

        /// <summary>Writes one text or a list of them.</summary>
        /// <param name="name">The wire name.</param>
        /// <param name="member">The member.</param>
        public void WriteOneOrMany(ReadOnlySpan<byte> name, OneOrMany<string>? member) => writer.WriteElement<OneOrMany<string>, OneOrManyElement>(name, member);

        private void WriteElement<T, TElement>(ReadOnlySpan<byte> name, T? member)
            where T : class
            where TElement : struct, IElement<T>
        {
            if (member is not null)
            {
                writer.WritePropertyName(name);
                TElement.Write(writer, member);
            }
        }
    }
}
